import { Check, TriangleAlert } from 'lucide';
import { Component } from 'preact';
import type { MarkerTexts } from '../../lib/browser/messages';
import type { CardItem } from '../../lib/page/overlay/view';
import { Icon } from '../icon';

/** Read aloud only when the writing has paused, so that not every letter is followed by a word. */
const SAID_AFTER_MS = 1500;

export interface SaveNoteProps {
  card: Pick<CardItem, 'saving' | 'connected'>;
  marker: MarkerTexts['marker'];
  onRetry(): void;
}

/** Whether what the person did is stored. Says "saved" only of completed writes. */
export function SaveNote({ card: { saving, connected }, marker, onRetry }: SaveNoteProps) {
  if (!connected || saving === 'failed') {
    return (
      <div class="save-failed" role="alert">
        <Icon icon={TriangleAlert} />
        <p>{connected ? marker.notSaved : marker.lost}</p>
        {connected && (
          <button type="button" class="quiet" onClick={onRetry}>
            {marker.retry}
          </button>
        )}
      </div>
    );
  }
  return (
    <div class="save-line">
      {saving === 'saving' && <span>{marker.saving}</span>}
      {saving === 'saved' && (
        <span class="saved">
          <Icon icon={Check} />
          {marker.saved}
        </span>
      )}
      <SaidLater text={saving === 'saved' ? marker.saved : ''} />
    </div>
  );
}

/** A class, since hooks would be more weight on the page than everything else here. */
class SaidLater extends Component<{ text: string }, { said: string }> {
  override state = { said: '' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount() {
    this.#wait();
  }
  override componentDidUpdate(before: { text: string }) {
    if (before.text !== this.props.text) this.#wait();
  }
  override componentWillUnmount() {
    clearTimeout(this.#timer);
  }

  #wait() {
    clearTimeout(this.#timer);
    const { text } = this.props;
    if (text === '') this.setState({ said: '' });
    else this.#timer = setTimeout(() => this.setState({ said: text }), SAID_AFTER_MS);
  }

  override render() {
    return (
      <span class="unseen" role="status">
        {this.state.said}
      </span>
    );
  }
}

import { ArrowRight, Keyboard, LockKeyhole, MousePointerClick, PencilLine, Pin } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { CheckState } from '../lib/audit/model';
import { Icon } from './icon';
import { useMessages } from './messages-context';
import { Sign } from './sign';

export interface WelcomePageProps {
  /** Firefox pins its icons in another way. */
  firefox: boolean;
  /** The keys that stand for a click on the icon, '' where there are none. */
  shortcut: string;
  /** Address of the Shops page. */
  shops: string;
  /** What stands at the right of the head: the language menu. */
  tools: ComponentChildren;
  onKeys(): void;
}

const SIGNS: readonly CheckState[] = ['seen', 'notSeen', 'confirmed', 'partly', 'absent', 'notApplicable'];

/** What the product is for and how to begin, on one screen. */
export function WelcomePage({ firefox, shortcut, shops, tools, onKeys }: WelcomePageProps) {
  const { welcome, checklist } = useMessages();
  const steps = [
    { icon: Pin, title: welcome.pin, text: firefox ? welcome.pinFirefox : welcome.pinChromium },
    { icon: MousePointerClick, title: welcome.click, text: welcome.clickText },
    { icon: PencilLine, title: welcome.judge, text: welcome.judgeText },
  ];
  return (
    <div class="welcome">
      <header class="welcome-head">
        <span class="welcome-name">Service Lens</span>
        {tools}
      </header>
      <main>
        <h1>{welcome.title}</h1>
        <p class="welcome-lead">{welcome.lead}</p>
        <h2 class="unseen">{welcome.steps}</h2>
        <ol class="welcome-steps">
          {steps.map(({ icon, title, text }, at) => (
            <li key={title}>
              <span class="welcome-number" aria-hidden="true">
                {at + 1}
              </span>
              <h3>
                <Icon icon={icon} /> {title}
              </h3>
              <p>{text}</p>
              {at === 1 && shortcut && (
                <p class="soft">
                  {welcome.keysOr} <kbd>{shortcut}</kbd>
                </p>
              )}
            </li>
          ))}
        </ol>
        <div class="welcome-more">
          <section>
            <h2>{welcome.signs}</h2>
            <ul class="welcome-signs">
              {SIGNS.map((state) => (
                <li key={state}>
                  <Sign state={state} /> {checklist.states[state]}
                </li>
              ))}
            </ul>
            <p>{welcome.signsText}</p>
          </section>
          <section>
            <h2>
              <Icon icon={LockKeyhole} /> {welcome.safe}
            </h2>
            <p>{welcome.safeText}</p>
            <p>{welcome.safeRead}</p>
          </section>
          <section>
            <h2>{welcome.more}</h2>
            <p>{welcome.moreText}</p>
            <p class="welcome-ways">
              <button type="button" class="button" onClick={onKeys}>
                <Icon icon={Keyboard} /> {welcome.keys}
              </button>
              <a class="button primary" href={shops}>
                {welcome.shops} <Icon icon={ArrowRight} />
              </a>
            </p>
          </section>
        </div>
      </main>
    </div>
  );
}

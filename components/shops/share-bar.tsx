/** A small bar beside a number that says the same, so screen readers pass over it. `share` is 0–1. */
export function ShareBar({ share }: { share: number }) {
  return (
    <span class="share-bar" aria-hidden="true">
      <span style={{ width: `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%` }} />
    </span>
  );
}

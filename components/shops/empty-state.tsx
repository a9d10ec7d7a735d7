import { useDeskMessages } from '../messages-context';

/** What to do while there is no shop yet. */
export function EmptyState() {
  const m = useDeskMessages();
  const t = m.shops.empty;
  return (
    <section class="start" aria-label={t.title}>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <ol class="steps">
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="pin">
        <strong>{t.pinTitle}</strong> {t.pin}
      </p>
    </section>
  );
}

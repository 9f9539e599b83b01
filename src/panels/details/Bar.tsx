/** A bar beside a number that stands in words; it adds nothing for who cannot see it. */
export function Bar({ part }: { readonly part: number }) {
  return (
    <svg className="sk-bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
      <rect width={Math.max(0, Math.min(1, part)) * 100} height="1" />
    </svg>
  );
}

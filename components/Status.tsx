/** The one live region: always there, so that screen readers notice what comes into it. */
export function Status({ message }: { readonly message: string }) {
  return (
    <p role="status" class={message ? 'status status-shown' : 'status'}>
      {message}
    </p>
  );
}

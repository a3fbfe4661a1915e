const channelName = 'saved-quotes';

/** Tells every view in every window of this browser that the saved quotes have changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back after each change, whichever view made it. Returns the way to stop. */
export function watchChanges(changed: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = changed;
  return () => channel.close();
}

/** The engine's finders, in a file of their own so that the views can load them beside themselves. */
export { digestOf } from '../engine/index.ts';

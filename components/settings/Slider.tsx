import { useId } from 'preact/hooks';
import type { Range } from './settings.ts';

interface SliderProps {
  readonly name: string;
  readonly range: Range;
  readonly value: number;
  /** The value in words, shown and spoken. */
  readonly say: (value: number) => string;
  readonly onChange: (value: number) => void;
}

export function Slider({ name, range, value, say, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>{name}</label>
      <output for={id}>{say(value)}</output>
      <input
        id={id}
        type="range"
        min={range.min}
        max={range.max}
        step={range.step}
        value={value}
        aria-valuetext={say(value)}
        onInput={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
    </div>
  );
}

import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly values: readonly T[];
  readonly value: string;
  readonly nameOf: (value: T) => string;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight: a group of radio buttons. */
export function Choice<T extends string>({ name, values, value, nameOf, onChange }: ChoiceProps<T>) {
  const group = useId();
  return (
    <fieldset>
      <legend>{name}</legend>
      <div class="row">
        {values.map((entry) => (
          <label key={entry} class="choice">
            <input type="radio" name={group} checked={entry === value} onChange={() => onChange(entry)} />
            {nameOf(entry)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

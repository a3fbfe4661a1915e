interface SwitchProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Switch({ name, isOn, onChange }: SwitchProps) {
  return (
    <button type="button" role="switch" aria-checked={isOn} class="switch" onClick={() => onChange(!isOn)}>
      <span class="switch-track" aria-hidden="true" />
      {name}
    </button>
  );
}

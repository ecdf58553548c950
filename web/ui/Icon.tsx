import { iconShapes } from "./glyph-shapes.tsx";

/** An icon beside its word; whoever shows it alone names the control that holds it. */
export function Icon({ name, size = 15 }: { name: keyof typeof iconShapes; size?: number }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" style={{ width: size, height: size }}>
      {iconShapes[name]}
    </svg>
  );
}

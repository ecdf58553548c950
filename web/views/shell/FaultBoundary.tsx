import { Component, type ReactNode } from "react";
import { useWords } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { EmptyState } from "../../ui/EmptyState.tsx";
import frame from "../../ui/frame.module.css";

interface Props {
  children: ReactNode;
}

/** Keeps a fault of one place, or a part of the page that could not be fetched, from taking the rest down. */
export class FaultBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const { states } = useWords();
  return (
    <div className={frame.page}>
      <EmptyState
        title={states.pageFailed}
        actions={
          <button type="button" className={control.action} onClick={() => window.location.reload()}>
            {states.reload}
          </button>
        }
      >
        <p>{states.unchanged}</p>
      </EmptyState>
    </div>
  );
}

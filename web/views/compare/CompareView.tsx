import { useWords } from "../../i18n/language.tsx";
import frame from "../../ui/frame.module.css";
import { PageTitle } from "../../ui/PageTitle.tsx";

export function CompareView() {
  const words = useWords();
  return (
    <div className={frame.page}>
      <PageTitle title={words.compare.title} />
    </div>
  );
}

import { useWords } from "../../i18n/language.tsx";
import frame from "../../ui/frame.module.css";
import { PageTitle } from "../../ui/PageTitle.tsx";

export function HomeView() {
  const words = useWords();
  return (
    <div className={frame.page}>
      <PageTitle title={words.home.title} />
    </div>
  );
}

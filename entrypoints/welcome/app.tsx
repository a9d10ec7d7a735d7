import { useEffect, useState } from 'preact/hooks';
import { KeysHelp } from '../../components/keys-help';
import { LanguageMenu } from '../../components/language-menu';
import { MessagesProvider } from '../../components/messages-context';
import { WelcomePage } from '../../components/welcome-page';
import { clickKeys } from '../../lib/browser/first-run';
import { loadCore } from '../../lib/messages';
import { useUiLanguage } from '../shared/use-ui-language';

/** What the product is for and how to begin: opened once after installation, and from the menus. */
export function App() {
  const [language, chooseLanguage] = useUiLanguage(loadCore);
  const [keys, setKeys] = useState(false);
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    clickKeys().then(setShortcut, reportError);
  }, []);
  if (!language) return null;
  return (
    <MessagesProvider language={language}>
      <WelcomePage
        firefox={import.meta.env.FIREFOX}
        shortcut={shortcut}
        shops="shops.html"
        tools={<LanguageMenu onLanguage={chooseLanguage} />}
        onKeys={() => setKeys(true)}
      />
      {keys && <KeysHelp onClose={() => setKeys(false)} />}
    </MessagesProvider>
  );
}

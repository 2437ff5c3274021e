package trinhky.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Examines screens at the width of a desk and of a phone, and keeps a picture of each in {@code target/screens}. */
final class Screens {
    static final int WIDE = 1280;
    static final int HIGH = 800;
    private static final int PHONE = 360;
    private static final Path PICTURES = Path.of("target", "screens");
    private static final Path AXE = Path.of("..", "frontend", "node_modules", "axe-core", "axe.min.js");
    private static final Pattern KEY =
            Pattern.compile("(?<![\\w@.:/-])[a-z][a-zA-Z-]*(?:[.:][a-zA-Z][a-zA-Z_]*)+(?![\\w@.])");

    private static final Pattern ADDRESS_OR_ACCOUNT =
            Pattern.compile("[.](example|officer|head|deputy|clerk|chief|chair|vice\\d)$");

    private final String axe = source();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    /** The names of the screens that were looked at. */
    Set<String> seen() {
        return seen;
    }

    /** What was found wrong: screen, width, fault. */
    List<String> faults() {
        return faults;
    }

    void look(Page page, String name) {
        seen.add(name);
        for (int width : new int[] {WIDE, PHONE}) {
            page.setViewportSize(width, HIGH);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.locator("h1").first().waitFor();
            page.waitForFunction("() => !document.querySelector('[data-loading]')");
            photograph(page, name + "-" + width);
            examine(page, name + " at " + width + ": ", width);
        }
        page.setViewportSize(WIDE, HIGH);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    private void examine(Page page, String where, int width) {
        violations(page).forEach(it -> faults.add(where + it));
        int headings = page.locator("h1").count();
        if (headings != 1) {
            faults.add(where + headings + " headings of the first level");
        }
        KEY.matcher(page.locator("body").innerText())
                .results()
                .map(found -> found.group())
                .filter(word -> !ADDRESS_OR_ACCOUNT.matcher(word).find())
                .distinct()
                .forEach(key -> faults.add(where + "untranslated " + key));
        Object excess = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (width == PHONE && ((Number) excess).intValue() > 0) {
            faults.add(where + "wider than the phone by " + excess + " px");
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> violations(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(axe);
        }
        return (List<String>) page.evaluate("""
                async () => (await axe.run(document, {iframes: false})).violations.map(
                    it => `${it.id}: ${it.help}; ${it.nodes.slice(0, 3).map(node => node.html).join(' | ')}`)""");
    }

    private static String source() {
        try {
            return Files.readString(AXE);
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "The browser tests take axe-core from frontend/node_modules: run mvn package once", missing);
        }
    }
}

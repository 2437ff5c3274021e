package trinhky.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashMap;
import java.util.Map;

/** The demo province: the running product and its officials, each at a browser of their own. */
final class Demo implements AutoCloseable {
    private static final double PATIENCE = 60_000;

    private final RunningProduct product;
    private final Browsers browsers = new Browsers();
    private final Screens screens = new Screens();
    private final Map<String, Official> officials = new HashMap<>();

    Demo(String name) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.product = new RunningProduct(name).start();
    }

    /** The official with that account, signed in. */
    Official official(String username) {
        return officials.computeIfAbsent(username, this::signedIn);
    }

    /** Somebody who is not signed in. */
    Official visitor() {
        return new Official("-", newPage(), screens);
    }

    /** Keeps a picture of what each official had before the eyes, for whoever looks for the cause of a failure. */
    void photographs() {
        officials.forEach((name, official) -> screens.photograph(official.page(), "loi-" + name));
    }

    /** What was looked at so far, and what was wrong with it. */
    Screens screens() {
        return screens;
    }

    /** The power fails: application and database die at once, and are started again. */
    void powerCut() {
        product.kill();
        product.start();
    }

    @Override
    public void close() {
        browsers.close();
        product.close();
    }

    private Official signedIn(String username) {
        return new Official(username, newPage(), screens).signIn();
    }

    private Page newPage() {
        Browser.NewContextOptions asInVietnam = new Browser.NewContextOptions()
                .setBaseURL(product.address())
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(Screens.WIDE, Screens.HIGH);
        Page page = browsers.browser().newContext(asInVietnam).newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }
}

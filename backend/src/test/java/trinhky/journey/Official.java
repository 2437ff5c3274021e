package trinhky.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** One official at a browser: reads, presses and fills in what the screens offer, by role and Vietnamese label. */
final class Official {
    static final String PASSWORD = "trinh-ky-demo";

    private final String username;
    private final Page page;
    private final Screens screens;
    private final Service service;

    Official(String username, Page page, Screens screens) {
        this.username = username;
        this.page = page;
        this.screens = screens;
        this.service = new Service(page);
    }

    /** From the list of the demo where the official stands in it, with name and password otherwise. */
    Official signIn() {
        page.navigate("/sign-in");
        Optional<JsonNode> listed = stream(service.get("/api/demo/accounts").path("accounts"))
                .filter(it -> username.equals(it.path("username").stringValue()))
                .findFirst();
        if (listed.isPresent()) {
            Locator accounts = page.getByRole(AriaRole.BUTTON)
                    .filter(new Locator.FilterOptions()
                            .setHasText(listed.get().path("name").stringValue()));
            accounts.filter(new Locator.FilterOptions()
                            .setHasText(listed.get().path("unitName").stringValue()))
                    .first()
                    .click();
        } else {
            page.getByText("Đăng nhập bằng tên và mật khẩu").click();
            write("Tên đăng nhập", username);
            write("Mật khẩu", PASSWORD);
            press("Đăng nhập");
        }
        page.waitForURL("**/tasks");
        return this;
    }

    /** The product as programs use it: for what is awaited, counted or compared. */
    Service service() {
        return service;
    }

    Official open(String address) {
        page.navigate(address);
        return this;
    }

    /** Opens the task of that step as soon as it is there, from the own list. */
    JsonNode openTask(String formKey) {
        return openTask(formKey, "");
    }

    /** The same, for the task whose subject bears those words. */
    JsonNode openTask(String formKey, String subject) {
        JsonNode task = awaitTask(formKey, subject);
        open("/tasks");
        page.locator("[data-task='" + task.path("taskId").stringValue() + "']").click();
        Locator preview = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Xem trước việc"));
        preview.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Mở và xử lý"))
                .click();
        page.waitForURL("**/tasks/*");
        return task;
    }

    /** Waits for the task of that step. */
    JsonNode awaitTask(String formKey, String subject) {
        await(() -> service.task(formKey, subject).isPresent());
        return service.task(formKey, subject).orElseThrow();
    }

    /** Waits until the product has come that far. */
    void await(BooleanSupplier state) {
        page.waitForCondition(state, new Page.WaitForConditionOptions().setTimeout(300_000));
    }

    Official press(String button) {
        page.getByRole(AriaRole.BUTTON, exactly(button)).first().click();
        return this;
    }

    Official press(Pattern button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    /** Whether the button is there now. */
    boolean offers(String button) {
        return page.getByRole(AriaRole.BUTTON, exactly(button)).isVisible();
    }

    /** Whether the field is there now. */
    boolean offersField(String label) {
        return fields(label).first().isVisible();
    }

    Official follow(String link) {
        page.getByRole(AriaRole.LINK, exactly(link)).first().click();
        return this;
    }

    Official follow(Pattern link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** The file that the link hands out. */
    byte[] downloads(String link) {
        Download download = page.waitForDownload(() -> follow(link));
        try (InputStream content = download.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Official choose(String choice) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(choice))
                .first()
                .check();
        return this;
    }

    Official seesUnchosen(String choice) {
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(choice))
                        .first())
                .not()
                .isChecked();
        return this;
    }

    Official tick(String box) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(box))
                .first()
                .check();
        return this;
    }

    Official write(String label, String text) {
        fields(label).first().fill(text);
        return this;
    }

    /** Hands a file to the page's file field. */
    Official chooseFile(String name, byte[] content) {
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    /** The same text in every field whose label contains the words. */
    Official writeEverywhere(String label, String text) {
        fields(label).first().waitFor();
        fields(label).all().forEach(field -> field.fill(text));
        return this;
    }

    Official sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    /** In the table's row that bears the words. */
    Official seesInRow(String words, String text) {
        assertThat(page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words)))
                .containsText(text);
        return this;
    }

    Official seesTimes(String text, int times) {
        assertThat(page.getByText(text)).hasCount(times);
        return this;
    }

    Official reads(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading);
        return this;
    }

    /** Examines the screen that is open and keeps pictures of it. */
    Official look(String name) {
        screens.look(page, name);
        return this;
    }

    Page page() {
        return page;
    }

    private Locator fields(String label) {
        return page.getByLabel(label).and(page.locator("input, textarea"));
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    @Override
    public String toString() {
        return username;
    }
}

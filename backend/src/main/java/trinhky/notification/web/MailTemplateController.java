package trinhky.notification.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.notification.application.TryTemplates;

/** The templates of mails, tried on real occasions. */
@RestController
@RequestMapping("/api/mail-templates")
class MailTemplateController {
    private final TryTemplates templates;

    MailTemplateController(TryTemplates templates) {
        this.templates = templates;
    }

    /** The templates of mails with real occasions to try them on. An administrator. */
    @GetMapping
    List<MailTemplateView> listMailTemplates() {
        return templates.list().stream().map(MailTemplateView::of).toList();
    }

    /**
     * What the template of a mail makes of its facts today. An administrator; {@code notification.mail-unknown} (404).
     *
     * @param mailId a mail of the log, as the occasion
     */
    @GetMapping("/preview/{mailId}")
    MailPreviewView previewMail(@PathVariable UUID mailId, @RequestParam(defaultValue = "VI") MailLanguage language) {
        return MailPreviewView.of(templates.preview(mailId, language.code()));
    }

    /**
     * Sends the preview to the administrator's own address and to nobody else. An administrator;
     * {@code notification.mail-unknown} (404).
     *
     * @param mailId a mail of the log, as the occasion
     */
    @PostMapping("/preview/{mailId}/test")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendTestMail(@PathVariable UUID mailId, @RequestParam(defaultValue = "VI") MailLanguage language) {
        templates.sendToOneself(mailId, language.code());
    }
}

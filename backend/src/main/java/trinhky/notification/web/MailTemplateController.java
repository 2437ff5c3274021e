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

    /** The kinds of mail, each with recent real ones to be looked at. */
    @GetMapping
    List<MailTemplateView> listMailTemplates() {
        return templates.list().stream().map(MailTemplateView::of).toList();
    }

    /** A real mail as it looks in the language asked for. */
    @GetMapping("/preview/{mailId}")
    MailPreviewView previewMail(@PathVariable UUID mailId, @RequestParam(defaultValue = "VI") MailLanguage language) {
        return MailPreviewView.of(templates.preview(mailId, language.code()));
    }

    /** Sends that mail to the signed-in official only, marked as a trial. */
    @PostMapping("/preview/{mailId}/test")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendTestMail(@PathVariable UUID mailId, @RequestParam(defaultValue = "VI") MailLanguage language) {
        templates.sendToOneself(mailId, language.code());
    }
}

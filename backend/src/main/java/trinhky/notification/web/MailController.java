package trinhky.notification.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Arrays;
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
import trinhky.notification.application.MailServerHealth;
import trinhky.notification.application.ReadMails;
import trinhky.notification.application.ResendMail;
import trinhky.notification.application.StepWords;
import trinhky.notification.domain.MailFilter;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailState;
import trinhky.notification.domain.OutgoingMail;

/** The log of mails, and the trial mailbox of the demo. */
@RestController
@RequestMapping("/api")
class MailController {
    private final ReadMails mails;
    private final ResendMail resend;
    private final StepWords steps;
    private final MailServerHealth server;

    MailController(ReadMails mails, ResendMail resend, StepWords steps, MailServerHealth server) {
        this.mails = mails;
        this.resend = resend;
        this.steps = steps;
        this.server = server;
    }

    /**
     * The log of mails, newest first, with the numbers of each state: of all units for an administrator, else of the
     * own units.
     *
     * @param q words in address or subject, whatever their diacritics
     * @param offset {@code next} of the page before
     */
    @GetMapping("/mail-log")
    MailLogView listMailLog(
            @RequestParam(required = false) MailState state,
            @RequestParam(required = false) MailKind kind,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int offset,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        MailFilter filter = new MailLogQuery(state, kind, q, from, to).filter();
        List<MailRowView> rows =
                mails.log(filter, offset, limit + 1).stream().map(this::row).toList();
        return new MailLogView(
                rows.stream().limit(limit).toList(),
                rows.size() > limit ? offset + limit : null,
                Arrays.stream(MailState.values())
                        .map(each -> new StateCountView(each, mails.count(filter, each)))
                        .toList(),
                OutageView.of(server.outage()));
    }

    /**
     * One mail of the log with its text and the calendar it carries. For an administrator and the unit it went to;
     * {@code notification.mail-unknown} (404).
     */
    @GetMapping("/mail-log/{mailId}")
    MailView getMail(@PathVariable UUID mailId) {
        OutgoingMail mail = mails.mail(mailId);
        return new MailView(
                row(mail),
                mail.letter().plain(),
                mail.letter().html(),
                mail.letter().calendar());
    }

    /**
     * Tries again to send a mail that failed or came back, and trusts its address again. An administrator; refuses with
     * {@code notification.mail-unknown} (404), {@code notification.mail-not-failed} (409).
     */
    @PostMapping("/mail-log/{mailId}/resend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resendMail(@PathVariable UUID mailId) {
        resend.resend(mailId);
    }

    /**
     * The mails that left nowhere, newest first, while no mail server is configured. In the demo for everybody, else
     * for an administrator; {@code notification.no-catcher} (404) where real mail leaves.
     *
     * @param offset {@code next} of the page before
     */
    @GetMapping("/test-mailbox")
    TestMailboxView listCaughtMails(
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int offset,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        List<CaughtMailView> found = mails.caught(q, offset, limit + 1).stream()
                .map(CaughtMailView::of)
                .toList();
        return new TestMailboxView(found.stream().limit(limit).toList(), found.size() > limit ? offset + limit : null);
    }

    private MailRowView row(OutgoingMail mail) {
        return MailRowView.of(mail, steps.of(mail.about().reason()));
    }
}

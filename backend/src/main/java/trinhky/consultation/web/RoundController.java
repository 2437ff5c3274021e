package trinhky.consultation.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.consultation.application.AnswerComments;
import trinhky.consultation.application.CloseRoundEarly;
import trinhky.consultation.application.ListRounds;
import trinhky.consultation.application.OpinionTableView;
import trinhky.consultation.application.OpinionWorkbook;
import trinhky.consultation.application.ReadOpinionTable;
import trinhky.consultation.application.ReadRound;
import trinhky.consultation.application.RoundDetailView;
import trinhky.document.DocumentResponse;

/** Rounds of consultation, their opinions and the answers. */
@RestController
@RequestMapping("/api/rounds")
class RoundController {

    private final ListRounds listRounds;
    private final ReadRound readRound;
    private final ReadOpinionTable readOpinionTable;
    private final OpinionWorkbook workbook;
    private final AnswerComments answerComments;
    private final CloseRoundEarly closeRoundEarly;

    RoundController(
            ListRounds listRounds,
            ReadRound readRound,
            ReadOpinionTable readOpinionTable,
            OpinionWorkbook workbook,
            AnswerComments answerComments,
            CloseRoundEarly closeRoundEarly) {
        this.listRounds = listRounds;
        this.readRound = readRound;
        this.readOpinionTable = readOpinionTable;
        this.workbook = workbook;
        this.answerComments = answerComments;
        this.closeRoundEarly = closeRoundEarly;
    }

    /**
     * The rounds of a subject that the official may see, the newest first.
     *
     * @param subjectType PLAN
     * @param subjectId id of the plan
     */
    @GetMapping
    RoundListView listRounds(@RequestParam String subjectType, @RequestParam String subjectId) {
        return new RoundListView(listRounds.list(subjectType, subjectId));
    }

    /** How a round stands, unit by unit. For the drafting unit, the Committee, its Office and the units asked. */
    @GetMapping("/{roundId}")
    RoundDetailView getRound(@PathVariable UUID roundId) {
        return readRound.read(roundId);
    }

    /**
     * The table of opinions and of what became of them (bảng tổng hợp, tiếp thu, giải trình). A unit that was asked
     * sees it once the round is closed, {@code consultation.opinions-not-open} (403) before.
     */
    @GetMapping("/{roundId}/opinions")
    OpinionTableView getOpinionTable(@PathVariable UUID roundId) {
        return readOpinionTable.read(roundId);
    }

    /** The table of opinions as a workbook (XLSX), in the language asked for. For whoever may read the table. */
    @GetMapping("/{roundId}/opinions.xlsx")
    ResponseEntity<byte[]> exportOpinionTable(@PathVariable UUID roundId) {
        return DocumentResponse.workbook("tong-hop-y-kien", workbook.write(roundId));
    }

    /**
     * Accepts or explains remarks, all of those named or none. The drafting unit; refuses with
     * {@code consultation.remark-unknown} (404), {@code consultation.changed-by-other} (409) and tells what an
     * incomplete answer lacks (422).
     */
    @PostMapping("/{roundId}/responses")
    AnsweredCommentsView answerComments(@PathVariable UUID roundId, @Valid @RequestBody AnswerCommentsRequest request) {
        return AnsweredCommentsView.of(answerComments.answer(roundId, request.seen(), request.answer()));
    }

    /**
     * Ends the round before its time, or after the deadline when silence blocks it. The drafting unit; refuses with
     * {@code consultation.not-the-drafter} (403), {@code consultation.round-closed}, {@code consultation.not-sent-yet}
     * (409), {@code consultation.reason-needed} (422).
     */
    @PostMapping("/{roundId}/closure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closeConsultationRound(@PathVariable UUID roundId, @Valid @RequestBody CloseRoundRequest request) {
        closeRoundEarly.close(roundId, request.reason());
    }
}

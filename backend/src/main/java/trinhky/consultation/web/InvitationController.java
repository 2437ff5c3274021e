package trinhky.consultation.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.consultation.application.GiveOpinion;
import trinhky.consultation.application.InvitationView;
import trinhky.consultation.application.ReadInvitation;
import trinhky.consultation.application.ReturnOpinion;
import trinhky.consultation.application.SaveOpinion;
import trinhky.consultation.application.SubmitOpinion;

/** The request to a unit and its opinion, for that unit. */
@RestController
@RequestMapping("/api/invitations/{invitationId}")
class InvitationController {

    private final ReadInvitation readInvitation;
    private final SaveOpinion saveOpinion;
    private final SubmitOpinion submitOpinion;
    private final GiveOpinion giveOpinion;
    private final ReturnOpinion returnOpinion;

    InvitationController(
            ReadInvitation readInvitation,
            SaveOpinion saveOpinion,
            SubmitOpinion submitOpinion,
            GiveOpinion giveOpinion,
            ReturnOpinion returnOpinion) {
        this.readInvitation = readInvitation;
        this.saveOpinion = saveOpinion;
        this.submitOpinion = submitOpinion;
        this.giveOpinion = giveOpinion;
        this.returnOpinion = returnOpinion;
    }

    /** The request to a unit with the opinion as it stands. For that unit alone. */
    @GetMapping
    InvitationView getInvitation(@PathVariable UUID invitationId) {
        return readInvitation.read(invitationId);
    }

    /**
     * Keeps what is written so far. The officer who prepares the opinion; refuses with
     * {@code consultation.changed-by-other} (409) when somebody saved meanwhile.
     *
     * @param version the version that the writer started from
     */
    @PutMapping("/opinion")
    SavedOpinionView saveOpinion(
            @PathVariable UUID invitationId,
            @RequestHeader(HttpHeaders.IF_MATCH) int version,
            @Valid @RequestBody SaveOpinionRequest request) {
        SaveOpinion.Saved saved = saveOpinion.save(invitationId, version, request.content());
        return new SavedOpinionView(saved.version(), saved.savedAt());
    }

    /**
     * Hands the opinion to the head of the unit. The officer who prepared it; tells everything that is missing (422).
     */
    @PostMapping("/opinion/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submitOpinion(@PathVariable UUID invitationId) {
        submitOpinion.submit(invitationId);
    }

    /**
     * Gives the opinion in the unit's name, or returns it to the officer. The head; a return needs a reason,
     * {@code consultation.reason-needed} (422). A late opinion is taken and marked.
     */
    @PostMapping("/opinion/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideOpinion(@PathVariable UUID invitationId, @Valid @RequestBody DecideOpinionRequest request) {
        switch (request.decision()) {
            case ACCEPTED -> giveOpinion.give(invitationId);
            case RETURNED -> returnOpinion.returnToOfficer(invitationId, request.reason());
        }
    }
}

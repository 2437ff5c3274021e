package trinhky.signing.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.signing.application.CheckForm;
import trinhky.signing.application.InitialDocument;
import trinhky.signing.application.IssueDocument;
import trinhky.signing.application.PassToChair;
import trinhky.signing.application.ReadSigningRequest;
import trinhky.signing.application.ReturnDocument;
import trinhky.signing.application.SignDocument;

/** The way of a document from the form check to its issue. */
@RestController
@RequestMapping("/api/signing/{subjectType}/{subjectId}")
class SigningController {

    private final ReadSigningRequest requests;
    private final SigningRequestViews views;
    private final CheckForm checkForm;
    private final InitialDocument initialDocument;
    private final SignDocument signDocument;
    private final ReturnDocument returnDocument;
    private final PassToChair passToChair;
    private final IssueDocument issueDocument;

    SigningController(
            ReadSigningRequest requests,
            SigningRequestViews views,
            CheckForm checkForm,
            InitialDocument initialDocument,
            SignDocument signDocument,
            ReturnDocument returnDocument,
            PassToChair passToChair,
            IssueDocument issueDocument) {
        this.requests = requests;
        this.views = views;
        this.checkForm = checkForm;
        this.initialDocument = initialDocument;
        this.signDocument = signDocument;
        this.returnDocument = returnDocument;
        this.passToChair = passToChair;
        this.issueDocument = issueDocument;
    }

    /**
     * All that a decision on a document needs: the file, what changed since the last attempt, who may sign, where it
     * will go. For those concerned.
     */
    @GetMapping
    SigningRequestView getSigningRequest(@PathVariable String subjectType, @PathVariable String subjectId) {
        return views.of(requests.read(subjectType, subjectId));
    }

    /**
     * Finds form and technique in order and sends the document on (Decree 30/2020/NĐ-CP, article 12.2). An officer of
     * the Office; every point must be looked at and met (422).
     */
    @PostMapping("/form-acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acceptForm(
            @PathVariable String subjectType,
            @PathVariable String subjectId,
            @Valid @RequestBody FormAcceptanceRequest request) {
        checkForm.accept(subjectType, subjectId, request.toPoints());
    }

    /** Puts the initial on the document. The chief of the Office. */
    @PostMapping("/initial")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void initialDocument(@PathVariable String subjectType, @PathVariable String subjectId) {
        initialDocument.initial(subjectType, subjectId);
    }

    /**
     * Signs the document here with the own key, confirmed by the password. The competent person (Decree 30/2020/NĐ-CP,
     * article 13); refuses with {@code signing.content-changed} when the checksum is not that of the file,
     * {@code signing.submitter-is-signer}, {@code signing.no-key-here} (409), {@code identity.wrong-password} (422).
     */
    @PostMapping("/signature")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signDocument(
            @PathVariable String subjectType,
            @PathVariable String subjectId,
            @Valid @RequestBody SignatureRequest request) {
        signDocument.sign(subjectType, subjectId, request.sha256(), request.password());
    }

    /**
     * Returns the document to its drafting unit. Whoever has it before the signature; {@code signing.reason-missing}
     * (422).
     */
    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void returnDocument(
            @PathVariable String subjectType,
            @PathVariable String subjectId,
            @RequestBody ReturnDocumentRequest request) {
        returnDocument.returnToDrafter(subjectType, subjectId, request.reason(), request.resubmitBy());
    }

    /** Leaves the decision to the chair, with a reason. The vice-chair; {@code signing.reason-missing} (422). */
    @PostMapping("/passing-to-chair")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void passToChair(
            @PathVariable String subjectType, @PathVariable String subjectId, @RequestBody PassToChairRequest request) {
        passToChair.pass(subjectType, subjectId, request.reason());
    }

    /**
     * Issues the signed document: the number is taken, the organisation signs, the recipients get it (Decree
     * 30/2020/NĐ-CP, articles 14 to 16). The clerk; refuses with {@code distribution.recipients-unmapped},
     * {@code signing.no-seal-key} (409).
     */
    @PostMapping("/issue")
    SigningRequestView.IssuedDocumentView issueDocument(
            @PathVariable String subjectType, @PathVariable String subjectId) {
        return SigningRequestView.IssuedDocumentView.of(issueDocument.issue(subjectType, subjectId));
    }
}

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

    /** A document on its way to signature: file, checks, opinions, signature block, recipients. */
    @GetMapping
    SigningRequestView getSigningRequest(@PathVariable String subjectType, @PathVariable String subjectId) {
        return views.of(requests.read(subjectType, subjectId));
    }

    /** The Office accepts the form of the document, point by point. */
    @PostMapping("/form-acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acceptForm(
            @PathVariable String subjectType,
            @PathVariable String subjectId,
            @Valid @RequestBody FormAcceptanceRequest request) {
        checkForm.accept(subjectType, subjectId, request.toPoints());
    }

    /** The chief of the Office initials the document. */
    @PostMapping("/initial")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void initialDocument(@PathVariable String subjectType, @PathVariable String subjectId) {
        initialDocument.initial(subjectType, subjectId);
    }

    /** Signs the document; needs the checksum of the file read and the password once more. */
    @PostMapping("/signature")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signDocument(
            @PathVariable String subjectType,
            @PathVariable String subjectId,
            @Valid @RequestBody SignatureRequest request) {
        signDocument.sign(subjectType, subjectId, request.sha256(), request.password());
    }

    /** Returns the document to its drafter, with the reason and the day to submit again. */
    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void returnDocument(
            @PathVariable String subjectType,
            @PathVariable String subjectId,
            @RequestBody ReturnDocumentRequest request) {
        returnDocument.returnToDrafter(subjectType, subjectId, request.reason(), request.resubmitBy());
    }

    /** The vice-chair passes the decision to the chair, with the reason. */
    @PostMapping("/passing-to-chair")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void passToChair(
            @PathVariable String subjectType, @PathVariable String subjectId, @RequestBody PassToChairRequest request) {
        passToChair.pass(subjectType, subjectId, request.reason());
    }

    /** Takes number and date, enters the register, freezes the recipients and issues, in one transaction. */
    @PostMapping("/issue")
    SigningRequestView.IssuedDocumentView issueDocument(
            @PathVariable String subjectType, @PathVariable String subjectId) {
        return SigningRequestView.IssuedDocumentView.of(issueDocument.issue(subjectType, subjectId));
    }
}

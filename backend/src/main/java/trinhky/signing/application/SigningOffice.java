package trinhky.signing.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.document.DocumentStore;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.signing.SigningRequests;
import trinhky.signing.SigningSubject;
import trinhky.signing.SigningView;
import trinhky.signing.domain.Actor;
import trinhky.signing.domain.Parties;
import trinhky.signing.domain.SigningFile;
import trinhky.signing.domain.SigningRequest;
import trinhky.signing.domain.SubmittedDocument;

/** Takes in documents of all owners for signature and tells how far each has come. */
@Service
@Transactional
class SigningOffice implements SigningRequests {

    private final SigningFile file;
    private final DocumentStore documents;
    private final BusinessClock clock;

    SigningOffice(SigningFile file, DocumentStore documents, BusinessClock clock) {
        this.file = file;
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void open(SigningSubject subject) {
        Optional<SigningRequest> latest = file.latest(subject.subjectType(), subject.subjectId());
        latest.ifPresent(SigningOffice::refuseSecond);
        SubmittedDocument document = new SubmittedDocument(
                subject.documentId(),
                documents.describe(subject.documentId()).sha256(),
                subject.documentTypeCode(),
                subject.title(),
                subject.fieldOfWork());
        int attempt = latest.map(SigningRequest::attempt).orElse(0) + 1;
        file.save(SigningRequest.open(
                subject.subjectType(), subject.subjectId(), attempt, document, parties(subject), clock.instant()));
    }

    private static void refuseSecond(SigningRequest latest) {
        if (latest.signature() != null) {
            throw DomainProblem.refused("signing.already-signed");
        }
        if (latest.state().isOpen()) {
            throw DomainProblem.refused("signing.already-open");
        }
    }

    private static Parties parties(SigningSubject subject) {
        return new Parties(
                subject.issuerUnitId(),
                subject.officeUnitId(),
                subject.draftingUnitId(),
                subject.drafterId(),
                subject.submittedBy());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SigningView> of(String subjectType, String subjectId) {
        List<SigningRequest> attempts = file.findBySubjectTypeAndSubjectIdOrderByAttemptDesc(subjectType, subjectId);
        return attempts.isEmpty() ? Optional.empty() : Optional.of(SigningViews.of(attempts));
    }

    @Override
    public void withdraw(String subjectType, String subjectId, String reason, String withdrawnBy) {
        file.latest(subjectType, subjectId)
                .filter(request -> request.state().isOpen())
                .ifPresent(request -> {
                    request.withdraw(reason, new Actor(withdrawnBy, null), clock.instant());
                    file.save(request);
                });
    }
}

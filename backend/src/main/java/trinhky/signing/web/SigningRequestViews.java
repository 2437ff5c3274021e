package trinhky.signing.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.distribution.IssueDeadline;
import trinhky.distribution.OutgoingPreview;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.SigningAuthority;
import trinhky.organisation.UnitDirectory;
import trinhky.signing.application.SigningFolder;
import trinhky.signing.domain.DocumentSignature;
import trinhky.signing.domain.SigningRequest;
import trinhky.signing.domain.SigningStep;
import trinhky.signing.web.SigningRequestView.FormPointView;
import trinhky.signing.web.SigningRequestView.IssuedDocumentView;
import trinhky.signing.web.SigningRequestView.OutgoingLineView;
import trinhky.signing.web.SigningRequestView.OutgoingUnitView;
import trinhky.signing.web.SigningRequestView.OutgoingView;
import trinhky.signing.web.SigningRequestView.SignatureView;
import trinhky.signing.web.SigningRequestView.SignerView;
import trinhky.signing.web.SigningRequestView.SigningChangeView;
import trinhky.signing.web.SigningRequestView.SigningDocumentView;
import trinhky.signing.web.SigningRequestView.SigningPersonView;
import trinhky.signing.web.SigningRequestView.SigningStepView;
import trinhky.signing.web.SigningRequestView.SigningUnitView;

/** Shows a signing folder with the names of people and units. */
@Component
class SigningRequestViews {

    private final OfficialDirectory officials;
    private final UnitDirectory units;
    private final IssueDeadline deadline;

    SigningRequestViews(OfficialDirectory officials, UnitDirectory units, IssueDeadline deadline) {
        this.officials = officials;
        this.units = units;
        this.deadline = deadline;
    }

    @SuppressWarnings("size: one line a column")
    SigningRequestView of(SigningFolder folder) {
        SigningRequest latest = folder.latest();
        Map<String, OfficialSummary> people = people(folder);
        return new SigningRequestView(
                latest.subjectType(),
                latest.subjectId(),
                latest.attempt(),
                latest.state(),
                latest.document().title(),
                latest.document().documentTypeCode(),
                document(folder),
                unit(latest.parties().issuerUnitId()),
                unit(latest.parties().officeUnitId()),
                unit(latest.parties().draftingUnitId()),
                person(latest.parties().drafterId(), people),
                person(latest.parties().submittedBy(), people),
                latest.openedAt(),
                latest.formPoints().stream()
                        .map(point -> new FormPointView(point.point(), point.met(), point.note()))
                        .toList(),
                steps(folder, people),
                folder.changes().stream()
                        .map(change -> new SigningChangeView(change.place(), change.before(), change.after()))
                        .toList(),
                signer(folder.signer()),
                folder.chair() == null ? null : folder.chair().officialName(),
                signature(latest.signature()),
                outgoing(folder.outgoing()),
                folder.issued() == null ? null : IssuedDocumentView.of(folder.issued()));
    }

    private Map<String, OfficialSummary> people(SigningFolder folder) {
        Stream<String> actors = folder.attempts().stream()
                .flatMap(attempt -> attempt.steps().stream().map(SigningStep::officialId));
        Stream<String> submitters = Stream.of(
                folder.latest().parties().drafterId(), folder.latest().parties().submittedBy());
        return officials.officials(Stream.concat(actors, submitters).collect(Collectors.toSet()));
    }

    private static SigningDocumentView document(SigningFolder folder) {
        return new SigningDocumentView(
                folder.document().id(),
                folder.document().sha256(),
                folder.document().size(),
                folder.document().storedAt());
    }

    private SigningUnitView unit(String unitId) {
        return new SigningUnitView(unitId, units.unit(unitId).name());
    }

    private static SigningPersonView person(String officialId, Map<String, OfficialSummary> people) {
        OfficialSummary official = people.get(officialId);
        return official == null
                ? new SigningPersonView(officialId, officialId, null)
                : new SigningPersonView(officialId, official.name(), official.title());
    }

    private static List<SigningStepView> steps(SigningFolder folder, Map<String, OfficialSummary> people) {
        return folder.attempts().stream()
                .flatMap(attempt -> attempt.steps().stream().map(step -> step(attempt, step, people)))
                .sorted(Comparator.comparing(SigningStepView::at).reversed())
                .toList();
    }

    private static SigningStepView step(SigningRequest attempt, SigningStep step, Map<String, OfficialSummary> people) {
        return new SigningStepView(
                attempt.attempt(),
                step.outcome(),
                step.stage(),
                person(step.officialId(), people),
                step.at(),
                step.reason(),
                step.resubmitBy());
    }

    private static SignerView signer(SigningAuthority signer) {
        return signer == null
                ? null
                : new SignerView(signer.officialId(), signer.officialName(), signer.blockLines(), signer.legalNote());
    }

    private SignatureView signature(DocumentSignature signature) {
        return signature == null
                ? null
                : new SignatureView(
                        signature.signerId(),
                        signature.signerName(),
                        signature.blockLines(),
                        signature.documentSha256(),
                        signature.signedAt(),
                        deadline.of(signature.signedAt()));
    }

    private static OutgoingView outgoing(OutgoingPreview outgoing) {
        return outgoing == null
                ? null
                : new OutgoingView(
                        outgoing.notation(),
                        outgoing.summary(),
                        outgoing.archiveCopy(),
                        outgoing.unitCount(),
                        outgoing.lines().stream().map(SigningRequestViews::line).toList());
    }

    private static OutgoingLineView line(OutgoingPreview.Line line) {
        List<OutgoingUnitView> units = line.units().stream()
                .map(unit -> new OutgoingUnitView(unit.unitId(), unit.name(), unit.outside()))
                .toList();
        return new OutgoingLineView(line.label(), line.purpose(), units, line.missing());
    }
}

package trinhky.intake.domain.reading;

import java.util.List;
import trinhky.intake.domain.source.SourceText;

/** Everything that the rules read from one file. */
public record PlanReading(
        SourceText text,
        Identity identity,
        List<DocumentReference> legalBases,
        List<DocumentReference> relatedDocuments,
        Found<Period> period,
        List<ResultRead> results,
        List<IndicatorRead> indicators,
        List<TaskRead> tasks,
        BudgetRead budget,
        List<RuleRead> rules,
        Found<SignerRead> signer,
        Found<DigitalMark> digitalMark,
        List<RecipientRead> recipients,
        Found<ArchiveRead> archive,
        List<SectionRead> sections) {}

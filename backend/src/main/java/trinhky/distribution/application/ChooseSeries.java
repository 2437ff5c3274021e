package trinhky.distribution.application;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.domain.SeriesChoice;
import trinhky.shared.DomainProblem;

/** The clerk enters what the head of the agency decided: a type has a series of its own, or shares one. */
@Service
public class ChooseSeries {

    private static final Pattern CODE = Pattern.compile("[\\p{L}]{1,10}");

    private final SeriesChoices choices;
    private final OwnUnits units;
    private final RegisterKeepers keepers;

    ChooseSeries(SeriesChoices choices, OwnUnits units, RegisterKeepers keepers) {
        this.choices = choices;
        this.units = units;
        this.keepers = keepers;
    }

    /** Refused once a document of the type was numbered in that year or later. */
    @Transactional
    public void choose(SeriesChoice choice) {
        units.requireClerk(keepers.of(choice.issuerUnitId()));
        requireCode("documentTypeCode", choice.documentTypeCode());
        requireCode("seriesCode", choice.seriesCode());
        if (choices.isSettled(choice.issuerUnitId(), choice.documentTypeCode(), choice.fromYear())) {
            throw DomainProblem.refused("distribution.series-choice-settled", choice.fromYear());
        }
        choices.choose(choice);
    }

    private static void requireCode(String field, String code) {
        if (code == null || !CODE.matcher(code).matches()) {
            throw DomainProblem.invalid(field, "distribution.series-code-wrong");
        }
    }

    /** The choices of an issuer, for those who keep its register. */
    @Transactional(readOnly = true)
    public List<SeriesChoice> list(String issuerUnitId) {
        units.requireClerk(keepers.of(issuerUnitId));
        return choices.ofIssuer(issuerUnitId);
    }
}

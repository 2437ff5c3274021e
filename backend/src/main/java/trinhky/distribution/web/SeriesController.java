package trinhky.distribution.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.distribution.application.ChooseSeries;
import trinhky.distribution.application.StartSeries;
import trinhky.distribution.domain.SeriesChoice;

/** The series of numbers of an issuer, for the clerk who keeps its register. */
@RestController
@RequestMapping("/api/register/series")
class SeriesController {

    private final StartSeries series;
    private final ChooseSeries choices;

    SeriesController(StartSeries series, ChooseSeries choices) {
        this.series = series;
        this.choices = choices;
    }

    /**
     * The series of numbers of an issuer. The clerk of its register; refuses others with
     * {@code distribution.not-the-clerk} (403).
     */
    @GetMapping
    List<SeriesView> listSeries(@RequestParam String issuerUnitId) {
        return series.list(issuerUnitId).stream().map(SeriesView::of).toList();
    }

    /**
     * Says with which number a series goes on, for an office that moves over in mid-year. The clerk of the register;
     * refuses with {@code distribution.series-in-use} (409) once it has given a number,
     * {@code distribution.series-start-out-of-range} (422).
     */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void startSeries(@Valid @RequestBody StartSeriesRequest request) {
        series.startAt(request.issuerUnitId(), request.seriesCode(), request.year(), request.startOrdinal());
    }

    /**
     * Types of documents that take their numbers from another series than their own, each as of a year. The clerk of
     * the register.
     */
    @GetMapping("/choices")
    List<SeriesChoiceView> listSeriesChoices(@RequestParam String issuerUnitId) {
        return choices.list(issuerUnitId).stream().map(SeriesChoiceView::of).toList();
    }

    /**
     * Enters what the head of the agency decided: a type has a series of its own, or shares one. The clerk of the
     * register; refuses with {@code distribution.series-choice-settled} (409), {@code distribution.series-code-wrong}
     * (422).
     */
    @PutMapping("/choices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void chooseSeries(@Valid @RequestBody ChooseSeriesRequest request) {
        choices.choose(new SeriesChoice(
                request.issuerUnitId(), request.documentTypeCode(), request.fromYear(), request.seriesCode()));
    }
}

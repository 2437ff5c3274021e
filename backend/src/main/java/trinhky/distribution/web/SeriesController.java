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

    /** The series of numbers of an issuer and their last ordinals. */
    @GetMapping
    List<SeriesView> listSeries(@RequestParam String issuerUnitId) {
        return series.list(issuerUnitId).stream().map(SeriesView::of).toList();
    }

    /** Sets the ordinal with which a series starts, before its first number is taken. */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void startSeries(@Valid @RequestBody StartSeriesRequest request) {
        series.startAt(request.issuerUnitId(), request.seriesCode(), request.year(), request.startOrdinal());
    }

    /** Types that take their numbers from another series than their own, each as of a year. */
    @GetMapping("/choices")
    List<SeriesChoiceView> listSeriesChoices(@RequestParam String issuerUnitId) {
        return choices.list(issuerUnitId).stream().map(SeriesChoiceView::of).toList();
    }

    /** Says from which series a type of document takes its numbers, from a year on. */
    @PutMapping("/choices")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void chooseSeries(@Valid @RequestBody ChooseSeriesRequest request) {
        choices.choose(new SeriesChoice(
                request.issuerUnitId(), request.documentTypeCode(), request.fromYear(), request.seriesCode()));
    }
}

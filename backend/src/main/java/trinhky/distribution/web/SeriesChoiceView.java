package trinhky.distribution.web;

import trinhky.distribution.domain.SeriesChoice;

/** From a year on a type takes its numbers from a series. */
record SeriesChoiceView(String documentTypeCode, int fromYear, String seriesCode) {

    static SeriesChoiceView of(SeriesChoice choice) {
        return new SeriesChoiceView(choice.documentTypeCode(), choice.fromYear(), choice.seriesCode());
    }
}

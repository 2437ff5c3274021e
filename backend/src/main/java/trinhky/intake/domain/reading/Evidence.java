package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import trinhky.intake.domain.source.Passage;

/** The words a finding rests on. */
public record Evidence(@JsonUnwrapped Passage passage) {}

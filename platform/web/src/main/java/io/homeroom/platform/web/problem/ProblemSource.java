package io.homeroom.platform.web.problem;

import org.jspecify.annotations.Nullable;

/** Knows the problems of some exceptions. */
interface ProblemSource {

  @Nullable Problem problemOf(Throwable thrown);
}

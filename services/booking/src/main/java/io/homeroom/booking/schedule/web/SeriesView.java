package io.homeroom.booking.schedule.web;

import java.util.List;

/** What was planned, the first first. */
record SeriesView(List<SessionView> sessions) {}

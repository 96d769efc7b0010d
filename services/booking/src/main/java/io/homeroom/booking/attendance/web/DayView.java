package io.homeroom.booking.attendance.web;

import java.time.LocalDate;
import java.util.List;

/** What a coach holds on one day, the first first. */
record DayView(LocalDate day, String zone, List<RegisterView> sessions) {}

package io.homeroom.progress.dashboard;

import io.homeroom.progress.booked.CourseCredits;
import java.util.List;

/**
 * How a family fares.
 *
 * @param children the one that came first is the first
 * @param credits what it has left to book with, by courses
 */
public record FamilyOverview(List<ChildOverview> children, List<CourseCredits> credits) {}

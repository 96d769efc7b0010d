package io.homeroom.progress.trend;

import java.util.List;

/**
 * A child's learning over some days.
 *
 * @param open tasks that wait for the child at this moment
 * @param total of all the days; its date is the first of them
 * @param days every day, also those on which nothing happened, the oldest first
 */
public record Trend(long open, Day total, List<Day> days) {}

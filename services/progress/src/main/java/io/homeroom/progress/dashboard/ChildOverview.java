package io.homeroom.progress.dashboard;

import io.homeroom.progress.answering.Attempt;
import io.homeroom.progress.booked.ComingSession;
import io.homeroom.progress.points.balance.Balance;
import io.homeroom.progress.trend.Trend;
import java.util.List;
import java.util.UUID;

/**
 * How a child fares.
 *
 * @param week its last seven days, today's included
 * @param latest its last answers, the newest first
 * @param next the course sessions that it has a seat in, the next one first
 */
public record ChildOverview(
    UUID child, Balance balance, Trend week, List<Attempt> latest, List<ComingSession> next) {}

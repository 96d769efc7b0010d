package io.homeroom.booking.course;

import java.util.UUID;

/**
 * A course of one coach, who alone changes it and holds its sessions.
 *
 * @param withdrawn whether it is offered no more: it is not listed, and no credits are sold for it
 */
public record Course(CourseId id, UUID coach, Syllabus syllabus, boolean withdrawn, long version) {}

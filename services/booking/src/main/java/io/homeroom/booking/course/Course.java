package io.homeroom.booking.course;

import java.util.UUID;

/** A course of one coach, who alone changes it and holds its sessions. */
public record Course(CourseId id, UUID coach, Syllabus syllabus, long version) {}

package io.homeroom.progress.booked;

import java.util.UUID;

/**
 * What a family has left of the credits that it has bought for a course.
 *
 * @param title of the course
 */
public record CourseCredits(UUID course, String title, int left) {}

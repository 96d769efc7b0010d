package io.homeroom.booking.course;

/**
 * What a coach says of a course.
 *
 * @param price of a seat in one of its sessions
 */
public record Syllabus(String title, String about, Ages ages, Money price) {}

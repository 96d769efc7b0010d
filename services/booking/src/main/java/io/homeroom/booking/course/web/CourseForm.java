package io.homeroom.booking.course.web;

import io.homeroom.booking.course.Ages;
import io.homeroom.booking.course.Syllabus;
import io.homeroom.platform.web.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a coach fills in about a course.
 *
 * @param minAge of those for whom it is, in years
 * @param price of a seat in one of its sessions
 */
record CourseForm(
    @NotBlank @Size(max = 150) @Text String title,
    @NotBlank @Size(max = 5000) @Text String about,
    @Min(0) @Max(99) int minAge,
    @Min(0) @Max(99) int maxAge,
    @NotNull @Valid PriceForm price) {

  Syllabus syllabus() {
    return new Syllabus(title, about, new Ages(minAge, maxAge), price.money());
  }
}

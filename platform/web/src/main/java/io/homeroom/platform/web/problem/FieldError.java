package io.homeroom.platform.web.problem;

/** One entry of {@code errors[]}: the field as the client named it, and what is wrong with it. */
record FieldError(String field, String message) {}

package io.homeroom.notification.template;

/** The same letter twice: as plain text and as an HTML document. */
public record RenderedLetter(String subject, String text, String html) {}

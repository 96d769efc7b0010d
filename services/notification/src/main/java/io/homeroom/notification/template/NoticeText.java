package io.homeroom.notification.template;

/** A notification in words. */
public record NoticeText(String title, String message) {}

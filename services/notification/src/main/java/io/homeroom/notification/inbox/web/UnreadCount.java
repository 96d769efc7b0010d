package io.homeroom.notification.inbox.web;

import io.swagger.v3.oas.annotations.media.Schema;

@Schema(requiredProperties = "unread")
record UnreadCount(long unread) {}

/** The inbox over HTTP. */
@NullMarked
package io.homeroom.notification.inbox.web;

import org.jspecify.annotations.NullMarked;

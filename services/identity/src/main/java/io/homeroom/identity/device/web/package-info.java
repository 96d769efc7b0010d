/** Seeing and dropping trusted devices over HTTP. */
@NullMarked
package io.homeroom.identity.device.web;

import org.jspecify.annotations.NullMarked;

/** Removing parents over HTTP. */
@NullMarked
package io.homeroom.identity.parting.web;

import org.jspecify.annotations.NullMarked;

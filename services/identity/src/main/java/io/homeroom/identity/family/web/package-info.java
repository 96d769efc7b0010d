/** Families over HTTP: the own one for parents, contacts for other services. */
@NullMarked
package io.homeroom.identity.family.web;

import org.jspecify.annotations.NullMarked;

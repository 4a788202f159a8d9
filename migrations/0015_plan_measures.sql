CREATE TABLE "plan"."kept_measures" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"up_to" bigint NOT NULL,
	"value" double precision,
	"entries" integer NOT NULL,
	"counting" integer NOT NULL
);

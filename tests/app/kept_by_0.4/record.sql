BEGIN TRANSACTION;
CREATE TABLE entries (
	review VARCHAR(32) NOT NULL,
	number INTEGER NOT NULL,
	kind TEXT NOT NULL,
	about TEXT NOT NULL,
	body TEXT NOT NULL,
	author TEXT NOT NULL,
	role TEXT NOT NULL,
	at VARCHAR(40) NOT NULL,
	token TEXT NOT NULL,
	replaces TEXT NOT NULL,
	"before" VARCHAR(64) NOT NULL,
	hash VARCHAR(64) NOT NULL,
	PRIMARY KEY (review, number),
	CONSTRAINT entries_review_token UNIQUE (review, token),
	FOREIGN KEY(review) REFERENCES reviews (id)
);
INSERT INTO "entries" VALUES('0fa3b75471b846139f83d0c99d719c6d',1,'opened','review','{"council":"leeds","name":"2026-27"}','Ada Byron','facilitator','2026-11-29T14:38:07.816685+00:00','af48b1f339c441bf89817d204de54c5b','[]','0000000000000000000000000000000000000000000000000000000000000000','d20f3eabb8ee2caa377fddf052b85ccb8ce0ab8605cef54a9647758fe1129a3a');
INSERT INTO "entries" VALUES('0fa3b75471b846139f83d0c99d719c6d',2,'answered','ra_no_cases','"we all agree"','Ada Byron','facilitator','2026-11-29T14:38:07.822238+00:00','7aa8c6083a73b3b35e79328c6beb40e4','[]','d20f3eabb8ee2caa377fddf052b85ccb8ce0ab8605cef54a9647758fe1129a3a','f36d5438ec0bed3fe05ab69604450cef8152115377363ab5d6ebb6f7da7ac425');
INSERT INTO "entries" VALUES('0fa3b75471b846139f83d0c99d719c6d',3,'answered','ra_thresholds','"Forty families waited over a week.\nWe asked in March."','Ada Byron','facilitator','2026-11-29T14:38:11.818554+00:00','56e21064c3d4ee90ea5a41530cb87025','[]','f36d5438ec0bed3fe05ab69604450cef8152115377363ab5d6ebb6f7da7ac425','e20f3bb6449c7a3c84853fe061bd98d331870a9bec8e97b1ce6aedafe947a3c1');
INSERT INTO "entries" VALUES('0fa3b75471b846139f83d0c99d719c6d',4,'answered','ra_scale','{"columns":["Step","How likely it is","What it would mean for children"],"rows":[["About 1,200 children","",""]]}','Ada Byron','facilitator','2026-11-29T14:38:11.889743+00:00','ab95e0410020109080b4945c2027ef69','[]','e20f3bb6449c7a3c84853fe061bd98d331870a9bec8e97b1ce6aedafe947a3c1','00d762870a7b285ff98df6c16ecbd8492ad247eb0c1f8bf9c22bb8ef918799aa');
INSERT INTO "entries" VALUES('0fa3b75471b846139f83d0c99d719c6d',5,'answered','ra_register','{"columns":["Risk","Operational or systemic","Inherent likelihood","Inherent impact","Residual likelihood","Residual impact","Target likelihood","Target impact","Reasons","Owner"],"rows":[["Placements fail at short notice","","","","","","","","",""]]}','Ada Byron','facilitator','2026-11-29T14:38:12.013429+00:00','901001d70f43d43d12ea2e15a6783fae','[]','00d762870a7b285ff98df6c16ecbd8492ad247eb0c1f8bf9c22bb8ef918799aa','afdc17b57526d736f01978d331cc7f6f88bcbd680fbc93609678c798b761e5fa');
INSERT INTO "entries" VALUES('0fa3b75471b846139f83d0c99d719c6d',6,'answered','ra_pressures','{"columns":["Pressure","What it means for children here","How well it is understood","What is done and does it work","Who owns it","Local or national or both"],"rows":[["Demand","Rents have risen by a third","","","",""],["Deprivation","","","","",""],["Unaccompanied children","","","","",""],["Placements","","","","",""],["Workforce","","","","",""],["Finance","","","","",""],["Special educational needs","","","","",""],["Housing","","","","",""]]}','Ada Byron','facilitator','2026-11-29T14:38:12.124163+00:00','526181ea28a34e82eb217f4ecdef238d','[]','afdc17b57526d736f01978d331cc7f6f88bcbd680fbc93609678c798b761e5fa','87caa012b0666d41299b8a6b216e757b7ef58934b12988a1e6024381fa69b3d0');
INSERT INTO "entries" VALUES('0fa3b75471b846139f83d0c99d719c6d',7,'rated','ra_own_scores','{"reason":"","value":[{"inherent":[3,4],"residual":null,"risk":"Too few homes","target":null}]}','Ada Byron','facilitator','2026-11-29T14:38:12.276987+00:00','a7173cd209c61ce5f072d32a61d72c03','[]','87caa012b0666d41299b8a6b216e757b7ef58934b12988a1e6024381fa69b3d0','e3175952b4424b930bbfaa9bf2cf4331b496ef2ecbcccbf7836abc9a775c38fe');
INSERT INTO "entries" VALUES('0fa3b75471b846139f83d0c99d719c6d',8,'answered','evidence_items','{"columns":["What it is","Kind of evidence","Date","Where it is kept",""],"rows":[["Letter from the regional centre","","","","27b1847d0b25c90f5c493068f13de646"]]}','Ada Byron','facilitator','2026-11-29T14:38:12.450606+00:00','a7b9c58a89f1a56e979ded13a59fea3f','[]','e3175952b4424b930bbfaa9bf2cf4331b496ef2ecbcccbf7836abc9a775c38fe','125e975afb91db38588d50f288366830085c7843e7e61f6d113d216c09328f86');
CREATE TABLE record_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT record_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "record_version" VALUES('0002');
CREATE TABLE reviews (
	id VARCHAR(32) NOT NULL,
	council TEXT NOT NULL,
	name TEXT NOT NULL,
	entries INTEGER NOT NULL,
	head VARCHAR(64) NOT NULL,
	opened_at VARCHAR(40) NOT NULL,
	PRIMARY KEY (id),
	CONSTRAINT reviews_council_name UNIQUE (council, name)
);
INSERT INTO "reviews" VALUES('0fa3b75471b846139f83d0c99d719c6d','leeds','2026-27',8,'125e975afb91db38588d50f288366830085c7843e7e61f6d113d216c09328f86','2026-11-29T14:38:07.816685+00:00');
CREATE INDEX entries_review_about_number ON entries (review, about, number);
COMMIT;
